package itu.notification.sendright;

import java.net.URI;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/send-right")
@Tag(name = "Right to send", description = "A restored copy of the database sends nothing until a person signs it in")
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
class SendRightResource {
    private final SendRight right;
    private final SendRights rights;
    private final SigningIn signingIn;
    private final SendRightConfig config;
    private final Caller caller;

    SendRightResource(SendRight right, SendRights rights, SigningIn signingIn, SendRightConfig config, Caller caller) {
        this.right = right;
        this.rights = rights;
        this.signingIn = signingIn;
        this.config = config;
        this.caller = caller;
    }

    /**
     * Whether mail may leave.
     *
     * @param standing why, as a code: {@code held}, {@code file-missing}, {@code other-epoch}, {@code database-behind}, …
     * @param signedInBy subject of the person, or {@code system} at the first start
     */
    public record SendRightView(
            boolean held,

            @Schema(examples = "database-behind") String standing,

            @Nullable Long counter,
            @Nullable String signedInBy,
            @Nullable String reason,
            @Nullable Instant signedInAt) {}

    /** Why a database may send from now on. */
    public record SignIn(
            @Schema(examples = "The original was destroyed; campaigns that it had sent are cancelled here")
            @NotBlank
            @Size(max = 500)
            String reason) {}

    /** Whether this database holds the right to send, and if not, why. */
    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.OUTREACH_OFFICER, Roles.AUDITOR})
    @Operation(
            summary = "Show the right to send",
            description = "Without it no letter leaves. Roles: administrator, outreach-officer, auditor.")
    @APIResponse(responseCode = "200", description = "Whether it is held, and why not")
    public SendRightView show() {
        var signedIn = rights.current();
        return new SendRightView(
                right.standing().held(),
                right.standing().code(),
                signedIn.map(SignedIn::counter).orElse(null),
                signedIn.map(SignedIn::by).orElse(null),
                signedIn.map(SignedIn::reason).orElse(null),
                signedIn.map(SignedIn::at).orElse(null));
    }

    /** Signs this database in: it may send, and every other copy of it may not. Cancel what must not be sent again before. */
    @POST
    @Path("/sign-ins")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Sign a restored database in",
            description =
                    "It may send from now on, and no other copy can. Campaigns that run here go on where this copy stands: cancel or pause those that the original has sent further. Role: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Signed in; mail leaves within seconds",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SendRightView.class)))
    @APIResponse(responseCode = "400", description = "The reason or Idempotency-Key is missing")
    @APIResponse(
            responseCode = "409",
            description = "The right is held already, or no file is configured to keep it in")
    public RestResponse<SendRightView> signIn(@Valid @NotNull SignIn signIn) {
        if (config.file().isEmpty()) {
            throw Problem.of(SendRightProblem.SEND_RIGHT_WITHOUT_FILE).toException();
        }
        if (right.standing().held()) {
            throw Problem.of(SendRightProblem.SEND_RIGHT_HELD).toException();
        }
        var signedIn = signingIn.signIn(caller.subject(), signIn.reason().strip());
        var view = new SendRightView(
                true, Standing.HELD.code(), signedIn.counter(), signedIn.by(), signedIn.reason(), signedIn.at());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/notifications/v1/send-right"))
                .tag(ETags.of(signedIn.counter()))
                .build();
    }
}
