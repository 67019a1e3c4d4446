package itu.platform.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/downloads")
@RunOnVirtualThread
public class DownloadResource {
    private static final byte[] ROW = "a row of a long file\n".repeat(500).getBytes();

    /** Done when a writer of an endless file has stopped. */
    static volatile CompletableFuture<Void> stopped = new CompletableFuture<>();

    @GET
    @Path("/endless")
    @PermitAll
    public RestResponse<StreamingOutput> endless() {
        return Download.of("endless.txt", out -> {
            try {
                while (true) {
                    out.write(ROW);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("As a library wraps it", e);
            } finally {
                stopped.complete(null);
            }
        });
    }

    @GET
    @Path("/broken")
    @PermitAll
    public RestResponse<StreamingOutput> broken() {
        return Download.of("broken.txt", out -> {
            for (var i = 0; i < 100; i++) {
                out.write(ROW);
            }
            throw new IllegalStateException("The table is not there");
        });
    }

    @GET
    @Path("/never-begun")
    @PermitAll
    public RestResponse<StreamingOutput> neverBegun() {
        return Download.of("never.txt", _ -> {
            throw new IllegalStateException("The table is not there");
        });
    }
}
