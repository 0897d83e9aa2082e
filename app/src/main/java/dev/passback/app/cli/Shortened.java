package dev.passback.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Leaves the demo's own folder out of what is printed, line by line. */
final class Shortened extends FilterWriter {
    private final String folder;
    private final StringBuilder line = new StringBuilder();

    Shortened(Writer out, String folder) {
        super(out);
        this.folder = folder;
    }

    @Override
    public void write(int c) throws IOException {
        line.append((char) c);
        if (c == '\n') {
            pass();
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
        super.flush();
    }

    private void pass() throws IOException {
        out.write(line.toString().replace(folder, ""));
        line.setLength(0);
    }
}
