#version 300 es
precision highp float;

uniform float u_ratio;

in float v_along;
in float v_across;
flat in float v_radius;
flat in vec4 v_color;
flat in vec3 v_halo;

out vec4 color;

const float TAIL = 20.0;

void main() {
  float fade = clamp(1.0 - v_along / TAIL, 0.0, 1.0);
  float radius = v_radius * mix(0.35, 1.0, fade);
  float inside = v_along < 0.0 ? v_radius - length(vec2(v_along, v_across)) : radius - abs(v_across);
  float core = clamp(inside * u_ratio + 0.5, 0.0, 1.0) * mix(0.0, 0.95, fade * fade);
  float halo = clamp((inside + 1.0) * u_ratio + 0.5, 0.0, 1.0) * 0.5 * fade * fade;
  float alpha = v_color.a;
  color = vec4(v_halo * halo, halo) * (1.0 - core) * alpha + vec4(v_color.rgb * core, core) * alpha;
}
