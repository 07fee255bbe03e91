package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.LinkContract;

class LinkTest extends LinkContract {}
