package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a person's data went: on whose request, and by whom. Holds no name. */
@Embeddable
record Erasure(
        @Column(name = "erasure_requested_on") LocalDate requestedOn,
        @Column(name = "erasure_reference") String reference,
        @Column(name = "erased_at") Instant at,
        @Column(name = "erased_by") String by) {}
