package itu.contribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import itu.contribution.signing.Signature;

/**
 * A receipt as it was issued. Nothing of it ever changes.
 *
 * @param subject id of what it is of
 * @param content canonical JSON; its bytes in UTF-8 are what counts
 * @param hash SHA-256 of these bytes, in hexadecimal digits
 * @param issuedOn day of issue in the zone of its subject
 */
record Receipt(
        Kind kind,
        UUID subject,
        String number,
        String content,
        String hash,
        Signature signature,
        LocalDate issuedOn,
        Instant issuedAt) {}
