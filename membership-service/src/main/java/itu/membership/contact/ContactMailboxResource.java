package itu.membership.contact;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.register.MembershipProblem;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Functional mailboxes of administrations. A delegate sees those of its own Member State only. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contact-mailboxes")
@Tag(name = "Contact mailboxes")
@RunOnVirtualThread
class ContactMailboxResource {
    private static final Set<String> OFFICES =
            Set.of(Roles.MEMBERSHIP_OFFICER, Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final ContactMailboxes mailboxes;
    private final RegisteredMemberStates register;
    private final Cursors cursors;
    private final Caller caller;

    ContactMailboxResource(
            ContactMailboxes mailboxes, RegisteredMemberStates register, Cursors cursors, Caller caller) {
        this.mailboxes = mailboxes;
        this.register = register;
        this.cursors = cursors;
        this.caller = caller;
    }

    @Schema(name = "ContactMailbox", description = "Where letters to an administration go, by role")
    public record MailboxView(
            @Schema(description = "ISO 3166-1 alpha-3", examples = "CHE")
            String memberState,

            ContactRole role,

            @Schema(description = "Address of an office, never of a person", examples = "declarations@che.example")
            String mailbox,

            @Schema(description = "Language of correspondence, BCP 47", examples = "fr")
            String language,

            MailboxBasis basis) {
        static MailboxView of(ContactMailbox mailbox) {
            var designation = mailbox.designation();
            return new MailboxView(
                    mailbox.id().memberState(),
                    mailbox.id().role(),
                    designation.mailbox(),
                    designation.language().tag(),
                    designation.basis());
        }
    }

    @GET
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE
    })
    @Operation(summary = "List contact mailboxes by Member State", description = """
                    Roles: membership-officer, outreach-officer, auditor, administrator for all Member States;
                    member-state-delegate for its own: another's is 404, and without `memberState` it gets its own.""")
    @APIResponse(responseCode = "200", description = "A page of mailboxes")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`member-state-not-found`: unknown, or another one's")
    public Page<MailboxView> list(
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE") @QueryParam("memberState") @Nullable
                    String memberState,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var rows = mailboxes.list(reach(memberState), cursors.read(cursor, 2), limit + 1);
        return cursors.page(
                        rows,
                        limit,
                        mailbox -> List.of(
                                mailbox.id().memberState(), mailbox.id().role().name()))
                .map(MailboxView::of);
    }

    /** The only Member State whose mailboxes are shown; null for all. */
    private @Nullable String reach(@Nullable String asked) {
        if (asked == null) {
            return caller.hasAny(OFFICES)
                    ? null
                    : caller.memberState()
                            .orElseThrow(
                                    () -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        }
        if (!caller.reaches(asked, OFFICES)) {
            throw notFound(asked);
        }
        register.require(asked);
        return asked;
    }

    private static RuntimeException notFound(String memberState) {
        return Problem.of(MembershipProblem.MEMBER_STATE_NOT_FOUND)
                .with("memberState", memberState)
                .toException();
    }
}
