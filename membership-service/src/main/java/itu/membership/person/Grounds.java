package itu.membership.person;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import itu.membership.person.rules.Purpose;

/**
 * Why a person's data may be held.
 *
 * @param purposes what for, in the order of the list; empty when the basis is consent
 */
@Embeddable
record Grounds(
        @Enumerated(EnumType.STRING) Basis basis,
        @JdbcTypeCode(SqlTypes.JSON) List<Purpose> purposes) {
    Grounds {
        purposes = purposes.stream().distinct().sorted().toList();
    }
}
