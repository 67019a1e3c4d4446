package itu.membership.person;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held about a person, where, how long, and what an erasure makes of it. */
enum PersonalField {
    NAME(
            Retention.UNTIL_REVIEW,
            OnErasure.BLANKED,
            "contact_person.name",
            "contact_person.search_text",
            "contact_person.search"),
    LATIN_NAME(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_person.latin_name"),
    TITLE(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_person.title"),
    EMAIL(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_person.email"),
    PHONE(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_person.phone"),
    LANGUAGE(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_person.language"),
    HOLDER(Retention.RECORD, OnErasure.KEPT, "contact_person.member_state", "contact_person.organization"),
    GROUNDS(Retention.RECORD, OnErasure.KEPT, "contact_person.basis", "contact_person.purposes"),
    DESIGNATIONS(
            Retention.RECORD,
            OnErasure.KEPT,
            "contact_designation.role",
            "contact_designation.topic",
            "contact_designation.region",
            "contact_designation.substitute_for",
            "contact_designation.valid_from",
            "contact_designation.valid_to"),
    CONSENTS(
            Retention.RECORD,
            OnErasure.KEPT,
            "contact_consent.kind",
            "contact_consent.purposes",
            "contact_consent.effective_on"),
    CONSENT_REFERENCE(Retention.UNTIL_REVIEW, OnErasure.BLANKED, "contact_consent.reference"),
    RECORDING(
            Retention.RECORD,
            OnErasure.KEPT,
            "contact_person.recorded_at",
            "contact_person.recorded_by",
            "contact_person.changed_at",
            "contact_designation.recorded_at",
            "contact_designation.recorded_by",
            "contact_designation.superseded_at",
            "contact_consent.recorded_at",
            "contact_consent.recorded_by"),
    ERASURE(
            Retention.RECORD,
            OnErasure.KEPT,
            "contact_person.erasure_requested_on",
            "contact_person.erasure_reference",
            "contact_person.erased_at",
            "contact_person.erased_by");

    /** How long. */
    @Schema(name = "PersonalDataRetention")
    enum Retention {
        /** Until the person asks for erasure, at the latest until the review after the last designation ended. */
        UNTIL_REVIEW,
        /** As long as the record of the Union: it tells nobody's identity. */
        RECORD
    }

    /** What an erasure makes of it. */
    @Schema(name = "PersonalDataOnErasure")
    enum OnErasure {
        BLANKED,
        KEPT
    }

    private final Retention retention;
    private final OnErasure onErasure;
    private final List<String> columns;

    PersonalField(Retention retention, OnErasure onErasure, String... columns) {
        this.retention = retention;
        this.onErasure = onErasure;
        this.columns = List.copyOf(Arrays.asList(columns));
    }

    /** Whether it tells who somebody is, or how to reach him. */
    boolean identifies() {
        return onErasure == OnErasure.BLANKED;
    }

    Retention retention() {
        return retention;
    }

    OnErasure onErasure() {
        return onErasure;
    }

    /** Table and column. */
    List<String> columns() {
        return columns;
    }
}
