package itu.notification.notice;

/** Who may read a notice. */
public sealed interface Reader {
    /** Everyone with a role. */
    record OfRole(String role) implements Reader {}

    /** The delegates of a Member State, ISO 3166-1 alpha-3. */
    record OfMemberState(String code) implements Reader {}

    /** One person, by the token's subject. */
    record Person(String subject) implements Reader {}

    /** How the reader stands in the table. */
    default String kind() {
        return switch (this) {
            case OfRole _ -> "ROLE";
            case OfMemberState _ -> "MEMBER_STATE";
            case Person _ -> "PERSON";
        };
    }

    default String key() {
        return switch (this) {
            case OfRole(var role) -> role;
            case OfMemberState(var code) -> code;
            case Person(var subject) -> subject;
        };
    }
}
