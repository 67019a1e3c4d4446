package itu.notification.dispatch;

/** What letters are sent for, and to which office of a Member State. */
enum Purpose {
    DECLARATION_ACKNOWLEDGEMENT("declaration-acknowledgement", "DECLARATION_FOCAL_POINT");

    private final String code;
    private final String role;

    Purpose(String code, String role) {
        this.code = code;
        this.role = role;
    }

    String code() {
        return code;
    }

    /** The role, as the address book names it, whose mailbox gets the letter. */
    String role() {
        return role;
    }
}
