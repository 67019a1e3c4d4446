package itu.notification.form;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of what a form asks. */
@Entity
@Immutable
@IdClass(FormVersionKey.class)
class FormVersion {
    @Id
    private String form;

    @Id
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormDefinition definition;

    private String draftedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormVersion() {}

    FormVersion(String form, int number, FormDefinition definition, String draftedBy, Instant recordedAt) {
        this.form = form;
        this.number = number;
        this.definition = definition;
        this.draftedBy = draftedBy;
        this.recordedAt = recordedAt;
    }

    String form() {
        return form;
    }

    int number() {
        return number;
    }

    FormDefinition definition() {
        return definition;
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
