package dev.passback.benchmarks;

/** The baseline of every command: what a JVM needs to start and end. */
final class EmptyMain {
    private EmptyMain() {}

    public static void main(String[] args) {}
}
