package itu.notification.dispatch;

import java.util.UUID;

import itu.notification.mail.OutgoingMail;

/** A mail to be given to the server now. */
record Handover(UUID dispatch, int attempt, OutgoingMail mail) {}
