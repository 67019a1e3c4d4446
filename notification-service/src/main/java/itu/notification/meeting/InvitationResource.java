package itu.notification.meeting;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Invitations", description = "Whom the office invites to a meeting, and who answers")
@RunOnVirtualThread
class InvitationResource {
    private static final String READERS = "Roles: outreach-officer, conference-secretary, auditor, administrator.";

    private final Meetings meetings;
    private final InvitationLists lists;
    private final Inviting inviting;
    private final InvitationAnswers answers;
    private final AnsweringInvitation answering;
    private final Cursors cursors;
    private final Caller caller;

    InvitationResource(
            Meetings meetings,
            InvitationLists lists,
            Inviting inviting,
            InvitationAnswers answers,
            AnsweringInvitation answering,
            Cursors cursors,
            Caller caller) {
        this.meetings = meetings;
        this.lists = lists;
        this.inviting = inviting;
        this.answers = answers;
        this.answering = answering;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** @param vip whether it is a short list of high-level guests */
    record NewList(
            @Schema(examples = "Sector Members") @NotBlank @Size(max = 120)
            String name,

            boolean vip,
            @NotEmpty @Size(max = 5_000) List<@Valid @NotNull InvitationEntry> entries) {}

    record NewErasure(
            @Min(1) int entry, @NotBlank @Size(max = 500) String reason) {}

    /** The lists of a meeting. */
    record Lists(List<InvitationListView> items) {}

    @GET
    @Path("/{key}/invitation-lists")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the invitation lists of a meeting", description = READERS)
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Lists lists(@PathParam("key") String key) {
        return new Lists(lists.of(meetings.byKey(key).key()));
    }

    @POST
    @Path("/{key}/invitation-lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Enter an invitation list", description = """
                    A campaign writes to it by the source INVITATION_LIST. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The list")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "422", description = "An entry names no addressee, or more than one; errors name each")
    public RestResponse<InvitationListView> enter(
            @PathParam("key") String key,
            @Valid @NotNull NewList asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return created(inviting.enter(key, asked.name(), asked.vip(), asked.entries(), validateOnly), validateOnly);
    }

    @POST
    @Path("/{key}/invitation-lists/imports")
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Enter an invitation list from CSV", description = """
                    Columns, of which any may be absent: member_state, organization, mailbox, language, person, basis. All rows are \
                    taken or none. Role: outreach-officer.""")
    @APIResponse(responseCode = "201", description = "The list")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(
            responseCode = "422",
            description = "The file is no CSV, or a row names no addressee; errors name each")
    public RestResponse<InvitationListView> enterCsv(
            @PathParam("key") String key,
            @QueryParam("name") @NotBlank @Size(max = 120) String name,
            @QueryParam("vip") boolean vip,
            @QueryParam("validateOnly") boolean validateOnly,
            @NotNull String csv) {
        return created(inviting.enter(key, name, vip, Inviting.read(csv), validateOnly), validateOnly);
    }

    @POST
    @Path("/{key}/invitation-lists/{id}/erasures")
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(summary = "Erase the person of an entry", description = "The addressee stays. Role: outreach-officer.")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "404", description = "The list has no such entry with a person")
    public RestResponse<Void> erase(
            @PathParam("key") String key, @PathParam("id") UUID id, @Valid @NotNull NewErasure asked) {
        inviting.erasePerson(key, id, asked.entry(), asked.reason());
        return RestResponse.noContent();
    }

    @GET
    @Path("/{key}/invitation-answers")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List what counts of each addressee that answered", description = READERS)
    @APIResponse(responseCode = "200", description = "One page, by addressee")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Page<InvitationAnswer> answers(
            @PathParam("key") String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        meetings.byKey(key);
        var after = cursors.read(cursor, 1);
        return cursors.page(
                answers.standing(key, after == null ? null : after.getFirst(), limit + 1),
                limit,
                answer -> List.of(answer.addressee()));
    }

    @POST
    @Path("/{key}/invitation-answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT})
    @Operation(summary = "Answer an invitation for one's own State or organization", description = """
                    A later answer takes the place of an earlier one. Roles: member-state-delegate, member-focal-point.""")
    @APIResponse(responseCode = "201", description = "The answer that counts now")
    @APIResponse(responseCode = "404", description = "No such meeting or session, or not invited")
    @APIResponse(responseCode = "422", description = "A session is not open to the addressee; ground says why")
    public RestResponse<InvitationAnswer> answer(
            @PathParam("key") String key, @Valid @NotNull AnsweringInvitation.NewAnswer asked) {
        var addressee = caller.memberState()
                .or(caller::organization)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, answering.answer(key, addressee, asked, null))
                .build();
    }

    private static RestResponse<InvitationListView> created(InvitationListView list, boolean rehearsal) {
        return RestResponse.ResponseBuilder.create(
                        rehearsal ? RestResponse.Status.OK : RestResponse.Status.CREATED, list)
                .location(URI.create("/api/notifications/v1/meetings/" + list.meeting() + "/invitation-lists"))
                .build();
    }
}
