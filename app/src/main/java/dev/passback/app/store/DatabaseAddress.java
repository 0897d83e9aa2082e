package dev.passback.app.store;

import java.util.Optional;

/**
 * Where a PostgreSQL database is: {@code postgresql://[user[:password]@]host[:port]/database[?sslmode=…]}.
 *
 * @param host a name or an address; one of IPv6 without its brackets
 */
public record DatabaseAddress(
        String host,
        int port,
        String database,
        Optional<String> user,
        Optional<String> password,
        Optional<String> sslMode) {

    static final int DEFAULT_PORT = 5432;

    /** Where an address was given. */
    public enum Origin {
        /** Seen by everybody who lists the processes of the machine, so no place for a password. */
        COMMAND_LINE,
        ENVIRONMENT,
        FILE
    }

    /**
     * Reads an address.
     *
     * @throws DatabaseAddressException where it is none, or has a password that others can see
     */
    public static DatabaseAddress parse(String text, Origin origin) {
        DatabaseAddress address = DatabaseAddressReader.read(text.strip());
        if (address.password().isPresent() && origin == Origin.COMMAND_LINE) {
            throw new DatabaseAddressException(
                    "has a password, which other users of this machine can see on a command line;"
                            + " put the address into PASSBACK_DATABASE or into a file");
        }
        return address;
    }

    /** {@return the address without its password} */
    @Override
    public String toString() {
        String shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return "postgresql://" + user.map(name -> name + "@").orElse("") + shown + ":" + port + "/" + database;
    }
}
