package itu.notification.mailbox;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.idempotency.Idempotent;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

/** What is known of a mailbox, for its holder's asking. */
@Path("/mailboxes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data protection", description = "Consents, and what is known of a mailbox")
@RunOnVirtualThread
class MailboxResource {
    private static final int LONGEST_REASON = 500;

    private final KnowingMailboxes knowing;

    MailboxResource(KnowingMailboxes knowing) {
        this.knowing = knowing;
    }

    /** The mailbox to forget, and who asked for it or why. */
    @Schema(name = "NewErasure")
    public record NewErasure(
            @NotBlank @Size(max = 254) @Schema(examples = "someone@partner.example")
            String mailbox,

            @NotBlank @Size(max = LONGEST_REASON) @Schema(examples = "Asked for by the holder, file 2026/114")
            String reason) {}

    /** What was erased: rows by kind. The mailbox is not among it. */
    @Schema(name = "Erasure")
    public record ErasureView(UUID id, Map<String, Integer> counts) {}

    @GET
    @Path("/{mailbox}/export")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Export all that is known of a mailbox", description = """
                    Mails of campaigns, dispatches with their words, rows of lists that were handed in, answers to forms, invitations \
                    and their answers, notices, bounces, replies, suppressions and consents, for the holder who asks. The look is \
                    audited. Roles: auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "Lists by kind; empty ones too")
    @APIResponse(responseCode = "422", description = "`mailbox-malformed`")
    public RestResponse<Map<String, Object>> export(
            @PathParam("mailbox") @Parameter(example = "someone@partner.example") String mailbox) {
        return RestResponse.ResponseBuilder.ok(knowing.export(normal(mailbox)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Erase a mailbox", description = """
                    Takes the mailbox, and what else is about its holder, out of recipients, deliveries, dispatches, lists that were \
                    handed in, answers to forms, invitations, notices, bounces and the log of consents; rows and counts stay. The words \
                    of letters to a mailbox that is no office's go, the proof of their sending stays. What the holder refused, and that the mailbox is dead, stays in force under the mailbox and without \
                    anything else, because erasing it would bring the mail back. The designated mailbox of an office is not erased \
                    here but designated anew. Role: administrator.""")
    @APIResponse(responseCode = "201", description = "Erased")
    @APIResponse(responseCode = "409", description = "`mailbox-of-an-office`")
    @APIResponse(responseCode = "422", description = "`mailbox-malformed`")
    public RestResponse<ErasureView> erase(@Valid @NotNull NewErasure body) {
        var erasure = knowing.erase(normal(body.mailbox()), body.reason().strip());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new ErasureView(erasure.id(), erasure.counts()))
                .build();
    }

    private static String normal(String mailbox) {
        return Mailboxes.normal(mailbox)
                .orElseThrow(() -> Problem.of(MailboxProblem.MAILBOX_MALFORMED).toException());
    }
}
