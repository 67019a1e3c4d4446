package itu.platform.download;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import io.vertx.core.http.HttpServerResponse;

/**
 * What is sent to a client. It fails once the client has gone, which the stream below does not always: it may take everything
 * and drop it. Remembers that this was why, however the writer wraps the failure.
 */
final class ClientStream extends FilterOutputStream {
    private final HttpServerResponse response;
    private boolean gone;

    ClientStream(OutputStream out, HttpServerResponse response) {
        super(out);
        this.response = response;
    }

    boolean gone() {
        return gone;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        requireClient();
        try {
            out.write(octets, from, length);
        } catch (IOException e) {
            gone = true;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        requireClient();
        try {
            out.flush();
        } catch (IOException e) {
            gone = true;
            throw e;
        }
    }

    private void requireClient() throws IOException {
        if (response.closed()) {
            gone = true;
            throw new IOException("The connection is closed");
        }
    }
}
