package itu.contribution.declaration;

import itu.contribution.call.Call;

/** Who issues the receipt of a declaration, in the transaction that records it. */
public interface ReceiptIssuer {
    /** Issues it; gives its hash: SHA-256, in hexadecimal digits. */
    String issue(Declaration declaration, Call call);
}
