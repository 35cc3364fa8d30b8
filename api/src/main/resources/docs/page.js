// The operations of this installation, to read and to try out; nothing is asked of anybody else.
SwaggerUIBundle({
  url: '/q/openapi',
  dom_id: '#operations',
  deepLinking: true,
  docExpansion: 'none',
  validatorUrl: null,
})
