package itu.contribution.board;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Calls;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Path("/calls/{call}/board")
@Tag(name = "Board of replies", description = "Counts, rate and units of the replies to a call")
@RolesAllowed("**")
@RunOnVirtualThread
class BoardResource {
    private static final Set<String> SEE_ALL_STATES = Set.of(
            Roles.CONFERENCE_SECRETARY,
            Roles.FINANCE_OFFICER,
            Roles.OUTREACH_OFFICER,
            Roles.MEMBERSHIP_OFFICER,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR);

    private final Calls calls;
    private final BoardOfReplies boards;
    private final Caller caller;

    BoardResource(Calls calls, BoardOfReplies boards, Caller caller) {
        this.calls = calls;
        this.boards = boards;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Show the board of replies", description = """
                    Counts and units over all Member States, silent ones at their present class. Rows of States are shown to the \
                    secretariat, finance, outreach, membership officers and auditors; a delegate sees its own State's row, others \
                    none. With Accept: text/csv the rows come as CSV. Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "404", description = "No such call")
    public Board show(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    String call) {
        return boards.of(
                calls.bySlug(call), ReaderLanguage.current(), row -> caller.reaches(row.memberState(), SEE_ALL_STATES));
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public RestResponse<String> showAsCsv(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    String call) {
        return RestResponse.ResponseBuilder.ok(BoardCsv.of(show(call)), "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"board-" + calls.bySlug(call).slug() + ".csv\"")
                .build();
    }
}
