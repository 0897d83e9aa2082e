package dev.passback.connectors.openeducat;

final class Odoo17ContractTest extends CommunityContract {
    Odoo17ContractTest() {
        super(17, SimulatedCollege.WITH_LINES);
    }
}
