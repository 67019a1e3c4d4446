package itu.contribution.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

@Path("/jwks")
@Tag(name = "Signatures", description = "The keys that receipts are signed with")
@RunOnVirtualThread
class KeySetResource {
    private static final String KEY_SET = "application/jwk-set+json";

    private final SigningKeys keys;

    KeySetResource(SigningKeys keys) {
        this.keys = keys;
    }

    @GET
    @Produces({KEY_SET, "application/json"})
    @PermitAll
    @Operation(
            summary = "Publish the keys that verify receipts",
            description =
                    "A JSON Web Key Set (RFC 7517) with every key ever used, the newest first: OKP, Ed25519, EdDSA. "
                            + "May be cached for an hour. Open to everyone.")
    @APIResponse(
            responseCode = "200",
            description = "The public keys",
            content =
                    @Content(
                            mediaType = KEY_SET,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            examples =
                                                    "{\"keys\":[{\"kty\":\"OKP\",\"kid\":\"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}")))
    public RestResponse<String> publish() throws JoseException {
        var set = new JsonWebKeySet();
        for (var key : keys.all()) {
            set.addJsonWebKey(JsonWebKey.Factory.newJwk(key.publicKey()));
        }
        return RestResponse.ResponseBuilder.ok(set.toJson())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
