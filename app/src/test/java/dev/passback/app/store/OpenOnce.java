package dev.passback.app.store;

/** A process that opens a store and says so. */
final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] arguments) {
        try (Store store = new Vendor.Place(arguments[0]).open()) {
            System.out.println("opened with " + store.gradebooks().list().size());
        }
    }
}
