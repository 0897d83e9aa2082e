package dev.passback.sandbox.openeducat;

import dev.passback.sandbox.openeducat.model.Edition;
import dev.passback.sandbox.openeducat.orm.OdooVersion;
import dev.passback.sandbox.openeducat.rpc.Latency;
import java.time.Clock;
import java.util.List;

/**
 * Runs a simulated OpenEduCat until it is stopped:
 * {@code --version 17|18|19 --enterprise --students 500 --seed 1 --port 0 --fast}.
 */
public final class OpenEduCatSandbox {
    private OpenEduCatSandbox() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> words = List.of(arguments);
        Edition edition = words.contains("--enterprise") ? Edition.ENTERPRISE : Edition.COMMUNITY;
        College college = new GeneratedCollege(
                OdooVersion.of(number(words, "--version", 18)),
                edition,
                number(words, "--students", 500),
                number(words, "--seed", 1));
        try (OpenEduCatServer server = OpenEduCatServer.start(college, number(words, "--port", 0), Clock.systemUTC())) {
            server.latency(words.contains("--fast") ? Latency.NONE : Latency.MEASURED);
            System.out.println("address   " + server.address());
            System.out.println("database  " + server.database());
            System.out.println("login     " + server.login());
            System.out.println("key       " + server.key());
            Thread.currentThread().join();
        }
    }

    private static int number(List<String> words, String option, int otherwise) {
        int at = words.indexOf(option);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == words.size() || !words.get(at + 1).matches("\\d{1,9}")) {
            throw new IllegalArgumentException(option + " wants a number after it.");
        }
        return Integer.parseInt(words.get(at + 1));
    }
}
