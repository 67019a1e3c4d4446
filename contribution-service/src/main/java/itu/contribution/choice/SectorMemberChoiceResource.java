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
import itu.contribution.contributor.ContributorAccess;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/sector-members/{code}/choices")
@Tag(name = "Choices")
@RolesAllowed({
    Roles.MEMBER_FOCAL_POINT,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class SectorMemberChoiceResource {
    /** Who reads the choices of all Sector Members. */
    private static final Set<String> READERS =
            Set.of(Roles.CONFERENCE_SECRETARY, Roles.FINANCE_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final Choosing choosing;
    private final ContributorAccess access;

    SectorMemberChoiceResource(Choosing choosing, ContributorAccess access) {
        this.choosing = choosing;
        this.access = access;
    }

    @GET
    @Operation(
            summary = "Show every class of the scale with what the rules say of it for a Sector Member in a Sector",
            description = """
                    Each Sector is chosen on its own (CV 480A). The lowest class is 1/2 in ITU-R and ITU-T, 1/8 in ITU-D and 1/16 \
                    there for developing countries (CV 468B); PP Resolution 170 opens lower ones in ITU-R and ITU-T to some who \
                    joined under it. Either under a call to Sector Members, or for a period: within a running one only increases \
                    are open (CV 480B). The facts and the edition of the business date count; amounts are those of a year, while \
                    the unit's is known. Roles: member-focal-point (own Sector Member), conference-secretary, finance-officer, \
                    auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The classes, highest first, each with its findings")
    @APIResponse(responseCode = "400", description = "Neither call nor period is given, or both")
    @APIResponse(
            responseCode = "404",
            description = "No such period, no such call to Sector Members, or not your Sector Member")
    @APIResponse(
            responseCode = "409",
            description = "The period is over, or the Sector Member's present class is not on record")
    public ChoicesView show(
            @Parameter(description = "The Sector Member and the letter of the Sector", example = "SM00001.D")
                    String code,
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-26-94")
                    @QueryParam("call")
                    @Nullable
                    String call,
            @Parameter(example = "2028-2031") @QueryParam("period") @Nullable String period) {
        if (!access.reaches(code, READERS)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        return choosing.of(Addressees.SECTOR_MEMBERS, code, call, period);
    }
}
