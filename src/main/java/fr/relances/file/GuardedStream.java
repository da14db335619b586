package fr.relances.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file's stream whose failures are the message to the operator, whatever library writes into it. */
final class GuardedStream extends OutputStream {

    private final OutputStream stream;
    private final Path target;

    GuardedStream(OutputStream stream, Path target) {
        this.stream = stream;
        this.target = target;
    }

    @Override
    public void write(int value) {
        guarded(() -> stream.write(value));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        guarded(() -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() {
        guarded(stream::flush);
    }

    @Override
    public void close() {
        guarded(stream::close);
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw OutputFile.unwritable(target, e);
        }
    }

    /** What may fail. */
    private interface Work {
        void run() throws IOException;
    }
}
