package dev.passback.connectors.openeducat;

final class Odoo18ContractTest extends CommunityContract {
    Odoo18ContractTest() {
        super(18, SimulatedCollege.WITHOUT_LINES);
    }
}
