package itu.contribution.receipt;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import itu.contribution.receipt.ReceiptPage.Row;

/** What a contributor gets a receipt of. What it says depends on the subject alone, so that it can be made again. */
public interface ReceiptSubject {
    Kind kind();

    UUID id();

    /** The receipt's number: a series, the contributor, and a count without gaps, with slashes between. */
    String number();

    /** What the receipt says, to be written as JSON; nothing in it depends on a reader's language. */
    Object content();

    /** Where the day of issue is reckoned. */
    ZoneId zone();

    /** Whether it is invented demonstration data. */
    boolean synthetic();

    /** What the paper says, row by row. */
    List<Row> rows(ReceiptWording say);

    /** The rules that the choice does not meet, with their provisions. */
    List<Row> warnings(ReceiptWording say);
}
