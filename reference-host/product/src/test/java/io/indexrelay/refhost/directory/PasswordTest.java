package io.indexrelay.refhost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void matchesItsOwnHashAgainAndAgainAndNoOther() {
        String mine = Password.hash("mine");
        String yours = Password.hash("yours");
        for (int time = 0; time < 3; time++) {
            assertThat(Password.matches("mine", mine)).isTrue();
            assertThat(Password.matches("yours", mine)).isFalse();
            assertThat(Password.matches("mine", yours)).isFalse();
            assertThat(Password.matches("yours", yours)).isTrue();
        }
        assertThat(Password.hash("mine")).as("salted").isNotEqualTo(mine);
        assertThat(Password.matches("x", "x")).as("in another form").isFalse();
    }
}
