package itu.notification.form;

/** A version of a form. */
record FormVersionKey(String form, int number) {}
