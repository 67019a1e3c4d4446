package itu.membership.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.register.ItudRegion;

/**
 * What a person is responsible for, and when.
 *
 * @param topic of a study-group coordinator, such as {@code ITU-T SG5}
 * @param region of a study-group coordinator; null for all regions
 * @param substituteFor the designation whose holder this person stands in for
 * @param from first day
 * @param to first day without; null while it is open
 */
@Embeddable
record DesignationTerms(
        @Enumerated(EnumType.STRING) ContactRole role,
        @Nullable String topic,
        @Enumerated(EnumType.STRING) @Nullable ItudRegion region,
        @Column(name = "substitute_for") @Nullable UUID substituteFor,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    /** The same until an earlier day; it never ends before it begins. */
    DesignationTerms endingOn(LocalDate day) {
        return new DesignationTerms(role, topic, region, substituteFor, from, day.isBefore(from) ? from : day);
    }

    /** Whether it holds on some day from this one on. */
    boolean outlasts(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    /** Whether both are for the same thing. */
    boolean samePost(DesignationTerms other) {
        return role == other.role && Objects.equals(topic, other.topic) && region == other.region;
    }

    boolean overlaps(DesignationTerms other) {
        return samePost(other) && from.isBefore(other.end()) && other.from.isBefore(end());
    }

    private LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }
}
