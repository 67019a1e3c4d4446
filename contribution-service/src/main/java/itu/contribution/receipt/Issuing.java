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

/** Issues the receipt of a declaration: once, with the declaration itself. */
@ApplicationScoped
class Issuing implements ReceiptIssuer {
    private final Receipts receipts;
    private final Signing signing;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Issuing(Receipts receipts, Signing signing, ObjectMapper json, BusinessClock clock) {
        this.receipts = receipts;
        this.signing = signing;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String issue(Declaration declaration, Call call) {
        var receipt = made(declaration, call);
        receipts.add(receipt);
        return receipt.hash();
    }

    /** The receipt of a declaration; issued now for one that came without, such as one that was loaded into the database. */
    @Transactional
    Receipt of(Declaration declaration, Call call) {
        return receipts.ofDeclaration(declaration.id()).orElseGet(() -> {
            receipts.add(made(declaration, call));
            return receipts.ofDeclaration(declaration.id()).orElseThrow();
        });
    }

    /** Whether the content is what was signed, and by one of our keys. */
    boolean isSound(Receipt receipt) {
        return receipt.hash().equals(hash(bytes(receipt))) && signing.verifies(receipt.signature(), bytes(receipt));
    }

    private Receipt made(Declaration declaration, Call call) {
        var content = CanonicalJson.write(json.valueToTree(ReceiptContent.of(declaration, call)));
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var now = clock.instant();
        return new Receipt(
                declaration.id(),
                declaration.receiptNumber(),
                content,
                hash(bytes),
                signing.sign(bytes),
                LocalDate.ofInstant(now, call.zone()),
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
