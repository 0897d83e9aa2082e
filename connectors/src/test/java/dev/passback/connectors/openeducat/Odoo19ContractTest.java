package dev.passback.connectors.openeducat;

final class Odoo19ContractTest extends CommunityContract {
    Odoo19ContractTest() {
        super(19, SimulatedCollege.WITH_LINES);
    }
}
