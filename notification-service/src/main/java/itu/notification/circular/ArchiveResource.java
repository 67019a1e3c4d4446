package itu.notification.circular;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.ArchivePayloads.Listed;
import itu.notification.circular.ArchivePayloads.Shown;
import itu.notification.content.ArchiveAddress;
import itu.platform.language.Language;
import itu.platform.paging.Cursors;
import itu.platform.problem.ReaderLanguage;

/** The public archive for programs. */
@Path("/published-circulars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Archive", description = "Published circular letters, for everybody")
@PermitAll
@RunOnVirtualThread
class ArchiveResource {
    private final ReadingArchive archive;
    private final ArchiveAddress address;
    private final Cacheable cacheable;
    private final ObjectMapper json;

    ArchiveResource(ReadingArchive archive, ArchiveAddress address, Cacheable cacheable, ObjectMapper json) {
        this.archive = archive;
        this.address = address;
        this.cacheable = cacheable;
        this.json = json;
    }

    /** A page of letters. */
    @Schema(name = "ArchivedCirculars")
    record ListedPage(List<Listed> items, @Nullable String next) {}

    @GET
    @Operation(
            summary = "List the published circular letters, latest first",
            description =
                    "By year, or by words of the reference and the subject, each at least the beginning of one. In the"
                            + " language of Accept-Language. Public; answers may be cached.")
    @APIResponse(
            responseCode = "200",
            description = "A page of letters, with `ETag` and `Cache-Control`",
            content = @Content(schema = @Schema(implementation = ListedPage.class)))
    @APIResponse(responseCode = "304", description = "It is as the tag in `If-None-Match` says")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Response list(
            @Parameter(description = "Of the letters' dates; 0 for all years", example = "2025")
                    @QueryParam("year")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(9_999)
                    int year,
            @Parameter(description = "Words to search for", example = "CL-25/36")
                    @QueryParam("q")
                    @Size(max = 200)
                    @Nullable
                    String words,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            Request request) {
        var language = ReaderLanguage.current();
        var page = archive.page(language, year == 0 ? null : year, words, cursor, limit)
                .map(entry -> new Listed(
                        entry.reference(),
                        entry.slug(),
                        entry.issuedOn(),
                        entry.subject(),
                        address.page(language, entry.slug()),
                        entry.synthetic(),
                        entry.updatedAt()));
        return answer(page, language, request);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            summary = "Show a published circular letter in all its languages",
            description = "With its enclosures and its corrections. Public; answers may be cached.")
    @APIResponse(
            responseCode = "200",
            description = "The letter, with `ETag` and `Cache-Control`",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    @APIResponse(responseCode = "304", description = "It is as the tag in `If-None-Match` says")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    public Response show(
            @Parameter(example = "CL-25-36") String slug,
            @Parameter(description = "Which of its publications: 0 is the letter itself; -1 the one in force")
                    @QueryParam("publication")
                    @DefaultValue("-1")
                    @Min(-1)
                    @Max(99)
                    int publication,
            Request request) {
        var found = archive.find(slug, Language.EN, publication < 0 ? null : publication)
                .orElseThrow(() -> CircularLetters.notFound(slug));
        return answer(Shown.of(found, address), ReaderLanguage.current(), request);
    }

    private Response answer(Object content, Language language, Request request) {
        try {
            return cacheable
                    .answer(json.writeValueAsString(content), MediaType.APPLICATION_JSON, language.tag(), request)
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
