package itu.contribution.choice;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Addressees;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states/{code}/choices")
@Tag(
        name = "Choices",
        description = "The classes that a Member State or a Sector Member may choose, with what each rule says of them")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class MemberStateChoiceResource {
    /** Who reads the choices of all States. */
    private static final Set<String> READERS =
            Set.of(Roles.CONFERENCE_SECRETARY, Roles.FINANCE_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final Choosing choosing;
    private final Caller caller;

    MemberStateChoiceResource(Choosing choosing, Caller caller) {
        this.choosing = choosing;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Show every class of the scale with what the rules say of it for a Member State",
            description = """
                    Either under a call, or for a period: a period to come is chosen at a conference (CS 161, 165), within a \
                    running one only increases are open (CS 165B) unless the Council authorizes a reduction (CS 165A). The facts \
                    and the edition of the business date count; amounts are those of a year, while the unit's is known. Roles: member-state-delegate (own State), conference-secretary, \
                    finance-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The classes, highest first, each with its findings")
    @APIResponse(responseCode = "400", description = "Neither call nor period is given, or both")
    @APIResponse(responseCode = "404", description = "No such call or period, or not your Member State")
    @APIResponse(
            responseCode = "409",
            description = "The period is over, or the State's present class is not on record")
    public ChoicesView show(
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE") String code,
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    @QueryParam("call")
                    @Nullable
                    String call,
            @Parameter(example = "2028-2031") @QueryParam("period") @Nullable String period) {
        if (!caller.reaches(code, READERS)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return choosing.of(Addressees.MEMBER_STATES, code, call, period);
    }
}
