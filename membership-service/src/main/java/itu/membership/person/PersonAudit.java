package itu.membership.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** Writes what was done to a contact by ids and names of fields: the audit is never rewritten, so no person may stand in it. */
@ApplicationScoped
class PersonAudit {
    static final String SUBJECT = "contact";

    private final Audit audit;

    PersonAudit(Audit audit) {
        this.audit = audit;
    }

    void record(String action, UUID person, Map<String, ?> after) {
        audit.record(AuditEntry.created(action, SUBJECT, person.toString(), after));
    }

    void record(String action, UUID person, Map<String, ?> after, @Nullable String reason) {
        audit.record(new AuditEntry(action, SUBJECT, person.toString(), null, after, reason));
    }

    /** The names of the fields in which two states of a contact differ. */
    static List<String> differences(PersonDetails before, PersonDetails after, Grounds groundsBefore, Grounds grounds) {
        var fields = new ArrayList<String>();
        note(fields, "name", before.name(), after.name());
        note(fields, "latinName", before.latinName(), after.latinName());
        note(fields, "title", before.title(), after.title());
        note(fields, "email", before.email(), after.email());
        note(fields, "phone", before.phone(), after.phone());
        note(fields, "language", before.language(), after.language());
        note(fields, "basis", groundsBefore.basis(), grounds.basis());
        note(fields, "purposes", groundsBefore.purposes(), grounds.purposes());
        return fields;
    }

    private static void note(List<String> fields, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
