package itu.membership.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.ContactRole;
import itu.membership.person.rules.ConsentKind;
import itu.membership.person.rules.Purpose;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts about persons on {@code membership.contact.v1}, by ids and codes: nothing in them tells who it is. */
@ApplicationScoped
class PersonEvents {
    private static final String TOPIC = "membership.contact.v1";

    private final Outbox outbox;

    PersonEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.membership.contact.person-designated.v1}. */
    record PersonDesignated(
            UUID contact,
            UUID designation,
            @Nullable String memberState,
            @Nullable UUID organization,
            ContactRole role,
            @Nullable UUID substituteFor,
            LocalDate from,
            @Nullable LocalDate to,
            String language) {}

    /** Payload of {@code itu.membership.contact.person-designation-ended.v1}. */
    record PersonDesignationEnded(
            UUID contact,
            UUID designation,
            @Nullable String memberState,
            @Nullable UUID organization,
            ContactRole role,
            @Nullable LocalDate to) {}

    /** Payload of {@code itu.membership.contact.person-corrected.v1}. */
    record PersonCorrected(
            UUID contact,
            @Nullable String memberState,
            @Nullable UUID organization,
            List<String> fields,
            String language) {}

    /** Payload of {@code itu.membership.contact.consent-given.v1} and {@code …consent-withdrawn.v1}. */
    record ConsentRecorded(
            UUID contact,
            @Nullable String memberState,
            @Nullable UUID organization,
            List<Purpose> purposes,
            LocalDate on) {}

    /** Payload of {@code itu.membership.contact.person-erased.v1}. */
    record PersonErased(
            UUID contact,
            @Nullable String memberState,
            @Nullable UUID organization,
            LocalDate on) {}

    void designated(Person person, Designation designation, String language) {
        var holder = person.holder();
        var terms = designation.terms();
        append(
                person,
                "person-designated",
                designation.designation().toString(),
                designation.number(),
                new PersonDesignated(
                        person.id(),
                        designation.designation(),
                        holder.memberState(),
                        holder.organization(),
                        terms.role(),
                        terms.substituteFor(),
                        terms.from(),
                        terms.to(),
                        language));
    }

    void ended(Person person, Designation designation) {
        var holder = person.holder();
        append(
                person,
                "person-designation-ended",
                designation.designation().toString(),
                designation.number(),
                new PersonDesignationEnded(
                        person.id(),
                        designation.designation(),
                        holder.memberState(),
                        holder.organization(),
                        designation.terms().role(),
                        designation.terms().to()));
    }

    void corrected(Person person, List<String> fields, String language) {
        var holder = person.holder();
        append(
                person,
                "person-corrected",
                person.id().toString(),
                person.version(),
                new PersonCorrected(person.id(), holder.memberState(), holder.organization(), fields, language));
    }

    void consented(Person person, Consent consent) {
        var fact = consent.fact();
        var holder = person.holder();
        append(
                person,
                fact.kind() == ConsentKind.GIVEN ? "consent-given" : "consent-withdrawn",
                person.id() + "/consents",
                fact.number(),
                new ConsentRecorded(
                        person.id(), holder.memberState(), holder.organization(), consent.purposes(), fact.on()));
    }

    void erased(Person person, LocalDate on) {
        var holder = person.holder();
        append(
                person,
                "person-erased",
                person.id().toString(),
                person.version(),
                new PersonErased(person.id(), holder.memberState(), holder.organization(), on));
    }

    private void append(Person person, String happened, String subject, long sequence, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC, person.holder().code(), "itu.membership.contact." + happened + ".v1", subject, sequence, data));
    }
}
