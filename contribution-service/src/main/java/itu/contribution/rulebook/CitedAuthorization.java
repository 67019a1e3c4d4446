package itu.contribution.rulebook;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;

/** The decision by which a larger reduction was authorized, as it is cited: who decided, in what document, and when. */
@Embeddable
public record CitedAuthorization(
        @Column(name = "authorization_id") UUID id,

        @Enumerated(EnumType.STRING) @Column(name = "authorization_body")
        DecidingBody body,

        @Column(name = "authorization_reference") @Schema(examples = "PP-26/64")
        String reference,

        @Column(name = "authorization_date") LocalDate date) {
    public static @Nullable CitedAuthorization of(@Nullable Authorization authorization) {
        return authorization == null
                ? null
                : new CitedAuthorization(
                        authorization.id(), authorization.body(), authorization.reference(), authorization.date());
    }
}
