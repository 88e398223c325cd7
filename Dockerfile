# The command as an image, for GitLab CI, Azure Pipelines and others; the action needs none. Built and published by
# .github/workflows/release.yml. Run it with the repository at /work: docker run --rm -v "$PWD:/work" <image> check docs
FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="content-gate" \
      org.opencontainers.image.licenses="MIT"
RUN apt-get update \
 && apt-get install --yes --no-install-recommends git ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory /work
COPY dist /opt/content-gate/dist
COPY package.json LICENSE /opt/content-gate/
RUN ln -s /opt/content-gate/dist/index.js /usr/local/bin/content-gate \
 && chmod +x /opt/content-gate/dist/index.js
USER node
WORKDIR /work
ENTRYPOINT ["content-gate"]
CMD ["--help"]
