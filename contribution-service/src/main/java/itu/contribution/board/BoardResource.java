package itu.contribution.board;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;
import itu.platform.history.AskedTimes;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

@Path("/calls/{call}/board")
@Tag(name = "Board of replies", description = "Counts, rate and units of the replies to a call")
@RolesAllowed("**")
@RunOnVirtualThread
class BoardResource {
    private static final String CALL = "The circular letter's reference, with hyphens";
    private static final String VALID_AT =
            "Replies received after this day are left out; statuses are those of this day";
    private static final String KNOWN_AT =
            "Instant of knowledge (RFC 3339), or a date, which means its end: whatever was recorded later is left out";

    private final BoardOfReplies boards;
    private final Viewers viewers;
    private final AskedTimes times;
    private final BoardTag tags;

    BoardResource(BoardOfReplies boards, Viewers viewers, AskedTimes times, BoardTag tags) {
        this.boards = boards;
        this.viewers = viewers;
        this.times = times;
        this.tags = tags;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show the board of replies", description = """
                    Counts and units over all contributors addressed, silent ones at their present class (CS 161D, 161F), and the \
                    same by outcome, ITU-D region, development status (overlapping) and, for calls to Sector Members, Sector. \
                    Replies after the deadline are counted apart until the secretariat accepts them. \
                    Rows are shown to the secretariat, finance, outreach and membership officers and auditors; others see their \
                    own until the deadline has passed, and all of them afterwards; until then they get no breakdowns and no earlier boards. \
                    With knownAt the board is the one known at that instant, the same for ever: what was under way at the instant \
                    itself may take up to a minute to be part of it. \
                    The ETag changes when anything but the moment changes; If-None-Match gives 304. With Accept: text/csv the \
                    rows come as CSV. Any signed-in caller.""")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            headers = @Header(name = "ETag", description = "Weak", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Board.class)))
    @APIResponse(responseCode = "304", description = "Nothing but the moment differs from the board with this ETag")
    @APIResponse(responseCode = "403", description = "validAt or knownAt before the deadline, without an office")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public RestResponse<Board> show(
            @Parameter(description = CALL, example = "CL-25-36") String call,
            @Parameter(description = VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = KNOWN_AT, example = "2026-03-31T16:00:00Z") @QueryParam("knownAt") @Nullable
                    String knownAt,
            Request request) {
        var board = drawn(call, validAt, knownAt).shownTo(viewers.current());
        var tag = tags.of(board);
        return request.evaluatePreconditions(tag) == null ? answer(board, tag).build() : unchanged(tag);
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public RestResponse<String> showAsCsv(
            @Parameter(description = CALL, example = "CL-25-36") String call,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("knownAt") @Nullable String knownAt,
            Request request) {
        var sheet = drawn(call, validAt, knownAt);
        var rows = sheet.shownTo(viewers.current()).rows();
        var csv = BoardCsv.of(Objects.requireNonNullElse(rows, List.of()));
        var tag = tags.of(csv);
        if (request.evaluatePreconditions(tag) != null) {
            return unchanged(tag);
        }
        return answer(csv, tag)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"board-" + sheet.call().slug() + ".csv\"")
                .build();
    }

    /** Earlier boards are for the offices until the deadline: what changed from one to the next is a reply. */
    private Sheet drawn(String call, @Nullable String validAt, @Nullable String knownAt) {
        var asOf = times.read(validAt, knownAt);
        if (!asOf.equals(AsOf.NOW)
                && !viewers.current().office()
                && !boards.draw(call, AsOf.NOW).closed()) {
            throw Problem.of(PlatformProblem.FORBIDDEN).toException();
        }
        return boards.draw(call, asOf);
    }

    private static <T> RestResponse.ResponseBuilder<T> answer(T entity, EntityTag tag) {
        return RestResponse.ResponseBuilder.ok(entity)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept, Accept-Language, Authorization");
    }

    private static <T> RestResponse<T> unchanged(EntityTag tag) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .tag(tag)
                .build();
    }
}
