package io.rebond.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void the_last_at_stands_before_the_place() {
        assertThat(Line.of(List.of("Lunch", "friday", "at", "12:30", "at", "Bar at the river", "capacity:20")))
                .isEqualTo(new Line("Lunch", "friday at 12:30", "Bar at the river", "20", ""));
        assertThat(Line.of(List.of("Lunch", "Capacité:8", "demain", "à", "18h", "chez", "Zoé", "Martin")))
                .isEqualTo(new Line("Lunch", "demain à 18h", "Zoé Martin", "8", ""));
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(Line.of(List.of())).isEqualTo(new Line("", "", "", "", ""));
        assertThat(Line.of(List.of("at"))).isEqualTo(new Line("at", "", "", "", ""));
        assertThat(Line.of(List.of("Lunch", "friday", "at"))).isEqualTo(new Line("Lunch", "friday at", "", "", ""));
    }
}
