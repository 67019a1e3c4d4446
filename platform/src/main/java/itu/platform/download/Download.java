package itu.platform.download;

import java.io.IOException;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** A file that is written while it is sent. */
public final class Download {
    private static final Logger LOG = Logger.getLogger(Download.class);

    private Download() {}

    /** The file, under a name to save it by. */
    public static RestResponse<StreamingOutput> of(String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content(content))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /**
     * The same content, for the request at hand. When the client goes away meanwhile, the writing ends without a word: nobody is
     * left to be told, and nothing is wrong here. Whatever else fails once something was sent is logged, and the connection is
     * broken off, so that the client sees that the file is not whole; before that it is answered as any failure.
     */
    public static StreamingOutput content(StreamingOutput content) {
        var request = CDI.current()
                .select(CurrentVertxRequest.class)
                .get()
                .getCurrent()
                .request();
        var response = request.response();
        return out -> {
            var client = new ClientStream(out, response);
            try {
                content.write(client);
            } catch (IOException | RuntimeException e) {
                if (client.gone()) {
                    LOG.debugf("A client went away during a download: %s", e.getMessage());
                } else if (response.headWritten()) {
                    LOG.error("A download broke off", e);
                    // The response alone would be ended in good order by what called this.
                    request.connection()
                            .close()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .join();
                } else {
                    throw e;
                }
            }
        };
    }
}
