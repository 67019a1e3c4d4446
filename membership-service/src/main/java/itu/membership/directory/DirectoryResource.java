package itu.membership.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

/** The directory of members and partners, for everybody and for caches on the way. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/directory")
@Tag(name = "Directory", description = "Members and partners as shown to the public")
@PermitAll
@RunOnVirtualThread
class DirectoryResource {
    private static final String BEGINNING = "00000000-0000-0000-0000-000000000000";
    private static final int TAG_BYTES = 16;

    private final Directory directory;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final long maxAge;

    DirectoryResource(
            Directory directory,
            Cursors cursors,
            ObjectMapper json,
            BusinessClock clock,
            @ConfigProperty(name = "suite.directory.max-age-seconds", defaultValue = "300") long maxAge) {
        this.directory = directory;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
        this.maxAge = maxAge;
    }

    @GET
    @Operation(summary = "List members and partners", description = """
                    Organizations that hold a membership today, as the lists of CV 237 give them, and partners that agreed to be
                    shown; in the order of registration. With a category or a Sector only members; Academia takes part in all
                    Sectors. No personal data. Public; answers may be cached.""")
    @APIResponse(responseCode = "200", description = "A page of the directory, with `ETag` and `Cache-Control`")
    @APIResponse(responseCode = "304", description = "It is as the tag in `If-None-Match` says")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public RestResponse<Page<DirectoryEntry>> list(
            @Parameter(description = "Seat, ISO 3166-1 alpha-3", example = "KEN")
                    @QueryParam("country")
                    @Pattern(regexp = "[A-Z]{3}")
                    @Nullable
                    String country,
            @Parameter(schema = @Schema(implementation = Category.class)) @QueryParam("category") @Nullable
                    String category,
            @Parameter(schema = @Schema(implementation = Sector.class)) @QueryParam("sector") @Nullable String sector,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            Request request) {
        var after = cursors.read(cursor, 1);
        var query = new DirectoryQuery(
                clock.today(),
                country,
                QueryValues.code("category", category, Category.class),
                QueryValues.code("sector", sector, Sector.class),
                UUID.fromString(after == null ? BEGINNING : after.getFirst()));
        var language = ReaderLanguage.current();
        var page = cursors.page(
                directory.page(query, limit + 1, language),
                limit,
                entry -> List.of(entry.id().toString()));
        var tag = new EntityTag(digest(language.tag(), page));
        return (request.evaluatePreconditions(tag) == null
                        ? RestResponse.ResponseBuilder.ok(page)
                        : RestResponse.ResponseBuilder.<Page<DirectoryEntry>>create(RestResponse.Status.NOT_MODIFIED))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAge)
                .build();
    }

    private String digest(String language, Page<DirectoryEntry> page) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(language.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(json.writeValueAsBytes(page)), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
