package itu.notification.dispatch;

import itu.notification.letter.Acknowledgement;
import itu.notification.letter.KeptByDefault;
import itu.notification.letter.LetterFacts;
import itu.notification.letter.Withdrawal;

/** What letters are sent for: which facts each tells, and to which office of a Member State. */
enum Purpose {
    DECLARATION_ACKNOWLEDGEMENT("declaration-acknowledgement", "DECLARATION_FOCAL_POINT", Acknowledgement.class),
    DECLARATION_WITHDRAWAL("declaration-withdrawal", "DECLARATION_FOCAL_POINT", Withdrawal.class),
    CLASS_KEPT_BY_DEFAULT("class-kept-by-default", "DECLARATION_FOCAL_POINT", KeptByDefault.class);

    private final String code;
    private final String role;
    private final Class<? extends LetterFacts> facts;

    Purpose(String code, String role, Class<? extends LetterFacts> facts) {
        this.code = code;
        this.role = role;
        this.facts = facts;
    }

    /**
     * The purpose that a code names.
     *
     * @throws IllegalArgumentException when it names none
     */
    static Purpose ofCode(String code) {
        for (var purpose : values()) {
            if (purpose.code.equals(code)) {
                return purpose;
            }
        }
        throw new IllegalArgumentException("No letter is sent for " + code);
    }

    String code() {
        return code;
    }

    /** The role, as the address book names it, whose mailbox gets the letter. */
    String role() {
        return role;
    }

    /** What the letter is written from. */
    Class<? extends LetterFacts> facts() {
        return facts;
    }
}
