package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreQuotedAndFormulasDefused() throws IOException {
        StringWriter out = new StringWriter();
        Csv.write(
                Stream.of(
                        Arrays.asList("a,b", "say \"x\"", "=1+1", "@x", "-3", -3, null, "plain\nline"),
                        List.of("b", "c")),
                out);
        assertThat(out).hasToString("\"a,b\",\"say \"\"x\"\"\",'=1+1,'@x,'-3,-3,,\"plain\nline\"\r\nb,c\r\n");
    }
}
