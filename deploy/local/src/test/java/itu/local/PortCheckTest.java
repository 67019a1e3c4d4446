package itu.local;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortCheckTest {
    private final Map<String, String> environment = new HashMap<>();

    PortCheckTest() {
        Arrays.stream(Port.values())
                .forEach(port -> environment.put(port.variable(), Integer.toString(FreePorts.next())));
    }

    @Test
    void free_ports_are_no_news() {
        assertThatCode(new PortCheck(new Settings(environment))::check).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_told_with_its_part_and_the_way_out() throws Exception {
        try (var other = new ServerSocket(FreePorts.next(), 1, InetAddress.getLoopbackAddress())) {
            environment.put("SUITE_PORT_SMTP", Integer.toString(other.getLocalPort()));

            assertThatThrownBy(new PortCheck(new Settings(environment))::check)
                    .isInstanceOf(SuiteFailure.class)
                    .hasMessageContaining(
                            "Port " + other.getLocalPort() + ", which the mail sink (SMTP) needs, is taken")
                    .hasMessageContaining("SUITE_PORT_SMTP=<another port> ./suite up");
        }
    }

    @Test
    void the_ports_of_a_given_part_are_not_taken() {
        environment.put("SUITE_KAFKA", "broker.example.org:9092");

        assertThat(new Settings(environment).portsToTake()).doesNotContain(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Test
    void all_usual_ports_lie_below_the_range_of_outgoing_connections() {
        assertThat(Port.values()).allMatch(port -> port.usual() < 32768);
    }
}
