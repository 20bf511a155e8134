package org.leadershipadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreQuotedAndFormulasDefused() throws IOException {
        StringBuilder out = new StringBuilder();
        Csv.write(Arrays.asList("a,b", "say \"x\"", "=1+1", "@x", "-3", -3, null, "plain\nline"), out);
        assertThat(out).hasToString("\"a,b\",\"say \"\"x\"\"\",'=1+1,'@x,'-3,-3,,\"plain\nline\"\r\n");
    }
}
