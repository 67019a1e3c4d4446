package itu.membership.application;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * How and when an application came.
 *
 * @param documentReference of the letter or e-mail it was entered from; null for the portal
 */
@Embeddable
record Receipt(
        @Enumerated(EnumType.STRING) Channel channel,

        @Column(name = "document_reference") @Nullable String documentReference,

        @Column(name = "received_on") LocalDate receivedOn) {}
