package itu.contribution.signing;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/signing-keys")
@Tag(name = "Signatures", description = "The keys that receipts are signed with")
@RunOnVirtualThread
class SigningKeyResource {
    private final SigningKeys keys;
    private final Rotating rotating;

    SigningKeyResource(SigningKeys keys, Rotating rotating) {
        this.keys = keys;
        this.rotating = rotating;
    }

    /**
     * A key, without its private part.
     *
     * @param id its {@code kid} in the published set
     * @param retiredAt when another took its place; absent for the current one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SigningKeyView(
            @Schema(examples = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
            String id,

            @Schema(examples = "EdDSA") String algorithm,
            Instant createdAt,
            @Nullable Instant retiredAt) {
        static SigningKeyView of(SigningKey key) {
            return new SigningKeyView(key.id(), "EdDSA", key.createdAt(), key.retiredAt());
        }
    }

    /** Why a new key is made; kept in the audit. */
    @Schema(examples = "{\"reason\":\"Yearly change of keys\"}")
    public record NewSigningKey(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List the signing keys, newest first",
            description = "With their dates; the public parts are at /jwks. Roles: auditor, administrator.")
    @APIResponse(responseCode = "200", description = "All keys that were ever current")
    public Page<SigningKeyView> list() {
        return new Page<>(keys.all().stream().map(SigningKeyView::of).toList(), null);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show a signing key", description = "Roles: auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The key, with its ETag")
    @APIResponse(responseCode = "404", description = "No such key")
    public RestResponse<SigningKeyView> show(String key) {
        return keys.byId(key)
                .map(found -> RestResponse.ResponseBuilder.ok(SigningKeyView.of(found))
                        .tag(ETags.of(found.retiredAt() == null ? 1 : 2))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            summary = "Make a new signing key",
            description =
                    "It signs from now on. The one before is retired: its private part is destroyed, its public part "
                            + "stays published, so that what it signed can be verified. Role: administrator.")
    @APIResponse(
            responseCode = "201",
            description = "The new current key",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the key",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "Its version", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = SigningKeyView.class)))
    @APIResponse(responseCode = "400", description = "Malformed, without a reason, or Idempotency-Key missing")
    public RestResponse<SigningKeyView> rotate(@Valid @NotNull NewSigningKey body, UriInfo uri) {
        var key = rotating.rotate(body.reason());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, SigningKeyView.of(key))
                .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "signing-keys/" + key.id())
                .tag(ETags.of(1))
                .build();
    }
}
