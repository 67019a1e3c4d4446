package itu.membership.vocabulary;

import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.history.AskedTimes;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;

/** What codes mean, for anyone who is signed in. Names come in the language of {@code Accept-Language}. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/")
@Tag(name = "Vocabulary", description = "What the codes of membership mean, in six languages and dated")
@RolesAllowed("**")
@RunOnVirtualThread
class TermResource {
    private static final String DAY = "The day; today when absent";
    private static final String KNOWN = "Only what was known at this instant, or at the end of this day";

    private final ReadingTerms reading;
    private final AskedTimes times;

    TermResource(ReadingTerms reading, AskedTimes times) {
        this.reading = reading;
        this.times = times;
    }

    @GET
    @Path("/membership-categories")
    @Operation(
            summary = "List the categories of membership",
            description = "What they are, in a name and an explanation. All in one page. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The categories of the day")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public RestResponse<Page<TermView>> categories(
            @Parameter(description = DAY) @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN) @QueryParam("knownAt") @Nullable String knownAt) {
        return list(Vocabulary.CATEGORY, validAt, knownAt, term -> true);
    }

    @GET
    @Path("/benefits")
    @Operation(summary = "List what the categories of membership bring, and where they end", description = """
                    Each with the provision it rests on, where it comes from and how sure we are of it. All in one page. Any
                    signed-in user.""")
    @APIResponse(responseCode = "200", description = "The benefits of the day")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public RestResponse<Page<TermView>> benefits(
            @Parameter(schema = @Schema(implementation = Category.class)) @QueryParam("category") @Nullable
                    String category,
            @Parameter(description = DAY) @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN) @QueryParam("knownAt") @Nullable String knownAt) {
        var wanted = QueryValues.code("category", category, Category.class);
        return list(Vocabulary.BENEFIT, validAt, knownAt, term -> wanted == null || term.category() == wanted);
    }

    @GET
    @Path("/ecosystem-segments")
    @Operation(
            summary = "List the segments of the digital ecosystem",
            description = "The codes that organizations carry. All in one page. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The segments of the day")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public RestResponse<Page<TermView>> segments(
            @Parameter(description = DAY) @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN) @QueryParam("knownAt") @Nullable String knownAt) {
        return list(Vocabulary.ECOSYSTEM_SEGMENT, validAt, knownAt, term -> true);
    }

    @GET
    @Path("/study-groups")
    @Operation(
            summary = "List the study groups of the Sectors",
            description = "The codes that Associates carry. All in one page. Any signed-in user.")
    @APIResponse(responseCode = "200", description = "The study groups of the day")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    public RestResponse<Page<TermView>> studyGroups(
            @Parameter(schema = @Schema(implementation = Sector.class)) @QueryParam("sector") @Nullable String sector,
            @Parameter(description = DAY) @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN) @QueryParam("knownAt") @Nullable String knownAt) {
        var wanted = QueryValues.code("sector", sector, Sector.class);
        return list(Vocabulary.STUDY_GROUP, validAt, knownAt, term -> wanted == null || term.sector() == wanted);
    }

    private RestResponse<Page<TermView>> list(
            Vocabulary list, @Nullable String validAt, @Nullable String knownAt, Predicate<Term> wanted) {
        var language = ReaderLanguage.current();
        var found = reading.list(list, times.read(validAt, knownAt), wanted, language);
        return RestResponse.ResponseBuilder.ok(new Page<>(found, null))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
