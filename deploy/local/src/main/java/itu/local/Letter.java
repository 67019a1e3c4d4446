package itu.local;

import java.time.Instant;

/** One mail as one recipient got it: the envelope and the bytes that came over SMTP, as Latin-1 text. */
public record Letter(Instant receivedAt, String sender, String recipient, String content) {}
