package itu.notification.mail;

/** Who a mail comes from and goes to, as the mail servers pass it on; domains in ASCII. */
record Envelope(MailAddress sender, MailAddress recipient) {
    /** Whether only a server with SMTPUTF8 can take it. */
    boolean international() {
        return sender.international() || recipient.international();
    }
}
