package com.atlassian.annotations;

import java.lang.annotation.Documented;

@Documented
public @interface PublicSpi {}
