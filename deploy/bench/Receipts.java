import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

import org.postgresql.PGConnection;

/**
 * Writes the receipts of a loaded history as the service writes them: the same canonical JSON, packed with the same dictionary,
 * with its hash. Only the signature is another receipt's: to sign some million receipts would take longer than all the rest.
 *
 * <p>Arguments: JDBC URL, user, password; the dictionary.
 */
final class Receipts {
    private static final String MISSING = """
            select d.*, c.reference, c.period, c.stage, c.zone, p.number, s.signature, s.signing_key,
                   (d.declared_at at time zone c.zone)::date as issued_on,
                   to_char(d.declared_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
            from history_plan p join history_sample s using (state) join declaration d on d.id = p.id join call c on c.slug = d.call
            order by p.tx""";
    private static final String COPY =
            "copy receipt (declaration, issued_at, issued_on, signing_key, hash, signature, content) from stdin";

    private Receipts() {}

    public static void main(String[] arguments) throws Exception {
        var dictionary = Files.readAllBytes(Path.of(arguments[3]));
        var hex = HexFormat.of();
        try (var reader = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                var writer = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                var settings = writer.createStatement();
                var select = reader.prepareStatement(MISSING)) {
            settings.execute("set synchronous_commit = off");
            // No checks of foreign keys.
            settings.execute("set session_replication_role = replica");
            reader.setAutoCommit(false);
            select.setFetchSize(5_000);
            var copy = writer.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var sha256 = MessageDigest.getInstance("SHA-256");
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var content = content(row).getBytes(StandardCharsets.UTF_8);
                    var line = String.join("\t",
                            row.getString("id"), row.getString("declared_at"), row.getString("issued_on"), row.getString("signing_key"),
                            "\\\\x" + hex.formatHex(sha256.digest(content)),
                            "\\\\x" + hex.formatHex(row.getBytes("signature")),
                            "\\\\x01" + hex.formatHex(deflated(content, dictionary))) + "\n";
                    var bytes = line.getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                }
            }
            copy.endCopy();
        }
    }

    private static String content(ResultSet row) throws SQLException {
        var letter = row.getString("document_reference");
        return "{\"call\":\"" + row.getString("reference") + "\",\"channel\":\"" + row.getString("channel") + "\",\"currentUnits\":\""
                + units(row.getInt("present_units")) + (letter == null ? "" : "\",\"documentReference\":\"" + letter)
                + "\",\"edition\":\"" + row.getString("edition") + "\",\"format\":\"itu.contribution.receipt.v1\",\"memberState\":\""
                + row.getString("contributor") + "\",\"number\":\"" + row.getString("number") + "\",\"outcome\":\""
                + row.getString("outcome") + "\",\"period\":\"" + row.getString("period") + "\",\"receivedOn\":\""
                + row.getString("received_on") + "\",\"recordedAt\":\"" + row.getString("recorded_at") + "\",\"stage\":\""
                + row.getString("stage") + "\",\"synthetic\":false,\"units\":\"" + units(row.getInt("units"))
                + "\",\"warnings\":[],\"zone\":\"" + row.getString("zone") + "\"}";
    }

    private static String units(int sixteenths) {
        var divisor = Math.min(16, Integer.lowestOneBit(sixteenths));
        return divisor == 16 ? Integer.toString(sixteenths / 16) : sixteenths / divisor + "/" + 16 / divisor;
    }

    private static byte[] deflated(byte[] content, byte[] dictionary) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(content);
            deflater.finish();
            var deflated = new byte[2 * content.length + 100];
            return Arrays.copyOf(deflated, deflater.deflate(deflated));
        } finally {
            deflater.end();
        }
    }
}
