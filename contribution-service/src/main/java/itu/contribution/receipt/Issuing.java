package itu.contribution.receipt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import itu.contribution.call.Call;
import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.ReceiptIssuer;
import itu.contribution.signing.Signing;
import itu.platform.time.BusinessClock;

/** Issues receipts: once, with what they are of. */
@ApplicationScoped
public class Issuing implements ReceiptIssuer {
    private final Receipts receipts;
    private final ContributorNames names;
    private final Signing signing;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Issuing(Receipts receipts, ContributorNames names, Signing signing, ObjectMapper json, BusinessClock clock) {
        this.receipts = receipts;
        this.names = names;
        this.signing = signing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String issue(Declaration declaration, Call call) {
        return issue(new DeclarationSubject(declaration, call, names));
    }

    /** Issues a receipt in the transaction that records its subject; gives its hash: SHA-256, in hexadecimal digits. */
    public String issue(ReceiptSubject subject) {
        var receipt = made(subject);
        receipts.add(receipt);
        return receipt.hash();
    }

    /** The receipt of a subject; issued now for one that came without, such as one that was loaded into the database. */
    @Transactional
    Receipt of(ReceiptSubject subject) {
        return receipts.of(subject).orElseGet(() -> {
            receipts.add(made(subject));
            return receipts.of(subject).orElseThrow();
        });
    }

    /** Whether the content is what was signed, and by one of our keys. */
    boolean isSound(Receipt receipt) {
        return receipt.hash().equals(hash(bytes(receipt))) && signing.verifies(receipt.signature(), bytes(receipt));
    }

    private Receipt made(ReceiptSubject subject) {
        var content = CanonicalJson.write(json.valueToTree(subject.content()));
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var now = clock.instant();
        return new Receipt(
                subject.kind(),
                subject.id(),
                subject.number(),
                content,
                hash(bytes),
                signing.sign(bytes),
                LocalDate.ofInstant(now, subject.zone()),
                now);
    }

    private static byte[] bytes(Receipt receipt) {
        return receipt.content().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
